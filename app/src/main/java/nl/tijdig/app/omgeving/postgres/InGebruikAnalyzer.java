package nl.tijdig.app.omgeving.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that Tijdig runs already, instead of a page of where it failed. */
final class InGebruikAnalyzer extends AbstractFailureAnalyzer<InGebruik> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable begin, InGebruik oorzaak) {
    return new FailureAnalysis(oorzaak.getMessage(), null, oorzaak);
  }
}
