package nl.tijdig.app.woonplaats.feiten;

import nl.tijdig.kern.dossier.Periode;

/** A stay of the child with somebody who cares for it by day and night. */
public record Verblijf(Verblijfsoort soort, Periode periode) {}
