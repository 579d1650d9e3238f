package nl.tijdig.app.dossier;

import nl.tijdig.app.dossier.Feitregel.Herziening;

/** A recorded fact that no longer holds, and what was recorded about it later; both stay. */
public record Correctie(Feitregel eerst, Feitregel nu, Herziening herziening) {}
