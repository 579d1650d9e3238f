package nl.tijdig.app.koers.bepalen;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation may set.
 *
 * @param kindSprekenVanaf the age in years from which a koers without a talk with the child warns
 */
@ConfigurationProperties("tijdig.koers")
record Koersinstellingen(int kindSprekenVanaf) {}
