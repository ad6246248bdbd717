/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { BUYERS } from '../buyers';
import { createSimulation } from './simulation';
import { Workbench } from './Workbench';
import './workbench.css';

/** `?script=none`: no timers; a test plays the buyers. */
const alive = new URLSearchParams(location.search).get('script') !== 'none';
const simulation = createSimulation(BUYERS, alive);
window.workbench = simulation.hook;

createRoot(document.querySelector('#ice-container') ?? document.body).render(<Workbench simulation={simulation} />);
