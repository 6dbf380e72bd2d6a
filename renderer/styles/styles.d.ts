// Vite turns these imports into style sheets; TypeScript only needs to know that they exist.
declare module '*.scss';
declare module '*.css';
