namespace Dukaan.Search;

/// <summary>The words of all segments of an index, for finding what a word of a query can be.</summary>
internal sealed class Lexicon(ImmutableArray<Segment> segments, SearchDocument[] documents, Stemmer stemmer)
{
    public Stemmer Stemmer => stemmer;

    /// <summary>In how many products a term stands.</summary>
    public int Frequency(ReadOnlySpan<char> term)
    {
        var sum = 0;
        foreach (var segment in segments)
        {
            sum += segment.Terms.Find(term) is >= 0 and var at ? segment.Frequency(at) : 0;
        }

        return sum;
    }

    public ReadOnlySpan<char> this[Candidate candidate] => segments[candidate.Segment].Terms[candidate.Term];

    /// <summary>Terms at most so many slips away.</summary>
    public void Slips(ReadOnlySpan<char> word, int most, Candidates found)
    {
        found.Clear();
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i].Terms.Near(word, most, found.Begin());
            Take(i, found);
        }
    }

    /// <summary>Whether there is anything in another script than that.</summary>
    /// <param name="isForeign">Whether that is another than Latin.</param>
    public bool HasOthersThan(bool isForeign)
    {
        foreach (var segment in segments)
        {
            if (isForeign || segment.Foreign.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Terms of other scripts, or of the word's own, that sound like it.</summary>
    /// <param name="key">How the word sounds (<see cref="SoundKey"/>).</param>
    /// <param name="isForeign">Whether the word is in another script than Latin.</param>
    /// <param name="sameScript">Whether to look in the word's own script; else in the others.</param>
    /// <param name="found">Gets them.</param>
    public void Sounds(string key, bool isForeign, bool sameScript, Candidates found)
    {
        found.Clear();
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i].Sounds(isForeign == sameScript, documents, stemmer).Near(key, found.Begin());
            Take(i, found);
        }
    }

    /// <summary>Terms that begin so.</summary>
    public void Prefixed(ReadOnlySpan<char> prefix, Candidates found)
    {
        found.Clear();
        for (var i = 0; i < segments.Length; i++)
        {
            var (matches, terms) = (found.Begin(), segments[i].Terms);
            var (first, count) = terms.Prefix(prefix);
            for (var term = first; term < first + count; term++)
            {
                matches.Add(new TermMatch(term, terms[term].Length - prefix.Length));
            }

            Take(i, found);
        }
    }

    /// <summary>Whether two terms stand beside each other in a title or description.</summary>
    public bool Adjoin(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        foreach (var segment in segments)
        {
            if (
                segment.Terms.Find(left) is >= 0 and var a
                && segment.Terms.Find(right) is >= 0 and var b
                && Adjoin(segment.PostingsOf(a), segment.PostingsOf(b))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Adjoin(ReadOnlySpan<Posting> one, ReadOnlySpan<Posting> two)
    {
        for (int i = 0, j = 0; i < one.Length && j < two.Length; )
        {
            var order = one[i].Document - two[j].Document;
            if (order == 0 && one[i].Place != Posting.Nowhere && two[j].Place == one[i].Place + 1)
            {
                return true;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return false;
    }

    /// <summary>Takes over what was found in a segment, with the frequency in all of them.</summary>
    private void Take(int number, Candidates found)
    {
        foreach (var (term, distance) in found.Matches())
        {
            var segment = segments[number];
            if (number > 0 && segments[0].Terms.Find(segment.Terms[term]) is >= 0 and var first && found.Has(first))
            {
                continue; // its frequency counts this segment already
            }

            var frequency = segments.Length == 1 ? segment.Frequency(term) : Frequency(segment.Terms[term]);
            found.Add(new Candidate(number, term, distance, frequency));
        }
    }
}
