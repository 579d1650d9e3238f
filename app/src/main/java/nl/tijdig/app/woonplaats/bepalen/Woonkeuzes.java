package nl.tijdig.app.woonplaats.bepalen;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What neither law nor sources say: choices of the product.
 *
 * @param onderbreking so many days between two stays still make one chain
 * @param volgtVerhuizing whether the gemeente changes when a child without a stay moves
 * @param grensdagOntvangt whether on 1 November 2021 itself the receiving gemeente takes over
 */
@ConfigurationProperties("tijdig.woonplaats")
public record Woonkeuzes(int onderbreking, boolean volgtVerhuizing, boolean grensdagOntvangt) {}
