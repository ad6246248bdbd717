/** `npm run train`: trains every model that ships; arguments are passed on to each. */
import './train-intents';
import './train-judge';
import './train-moods';
import './train-leaks';
