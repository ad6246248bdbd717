/** What every extension page wears. Import it once, before any component. */
import '../theme.css';
import './base.css';
