/** `npm run train`: trains every model that ships; arguments are passed on to both. */
import './train-intents';
import './train-judge';
