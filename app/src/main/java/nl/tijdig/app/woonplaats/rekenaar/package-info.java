/** The page on which somebody finds the gemeente that pays, step by step; nothing is kept. */
@NullMarked
package nl.tijdig.app.woonplaats.rekenaar;

import org.jspecify.annotations.NullMarked;
