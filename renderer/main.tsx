import './app/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './app/api.ts';
import { App } from './app/App.tsx';
import { createAppRouter } from './app/router.tsx';
import './styles/index.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const queryClient = createQueryClient();
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} startLanguage="de" />
  </StrictMode>,
);
