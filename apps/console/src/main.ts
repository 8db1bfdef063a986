import { createApp } from 'vue';
import App from './app.vue';
import { router } from './router';
import { keepRenewing } from './session/session';
import { i18n, languageNow, speak } from './texts/language';
import './styles/styles.css';

speak(languageNow());
keepRenewing();
createApp(App).use(i18n).use(router).mount('#console');
