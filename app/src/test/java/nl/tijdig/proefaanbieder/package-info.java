/** An identity provider for tests: a real one, on the loopback address only. */
package nl.tijdig.proefaanbieder;
