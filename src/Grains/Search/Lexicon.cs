using System.Runtime.InteropServices;

namespace Dukaan.Search;

/// <summary>The words of all segments of an index, for finding what a word of a query can be.</summary>
internal sealed class Lexicon(ImmutableArray<Segment> segments, SearchDocument[] documents, Stemmer stemmer)
{
    public ImmutableArray<Segment> Segments => segments;

    public Stemmer Stemmer => stemmer;

    /// <summary>In how many products a term stands.</summary>
    public int Frequency(string term)
    {
        var sum = 0;
        foreach (var segment in segments)
        {
            sum += segment.Terms.Find(term) is >= 0 and var at ? segment.Frequency(at) : 0;
        }

        return sum;
    }

    /// <summary>Terms at most so many slips away, with how many and in how many products.</summary>
    public List<(string Term, int Distance, int Frequency)> Slips(string word, int most) =>
        Gather((segment, found) => segment.Terms.Near(word, most, found));

    /// <summary>Terms that sound like a word.</summary>
    public List<(string Term, int Distance, int Frequency)> Sounds(string word, bool sameScript) =>
        Gather(
            (segment, found) =>
            {
                if (sameScript || word[0] >= 0x80 || segment.HasOtherScripts)
                {
                    segment.Sounds(documents, stemmer).Near(word, sameScript, found);
                }
            }
        );

    /// <summary>The most frequent terms that begin so.</summary>
    public List<(string Term, int Distance, int Frequency)> Prefixed(string prefix, int most)
    {
        var found = Gather(
            (segment, found) =>
            {
                var (first, count) = segment.Terms.Prefix(prefix);
                for (var i = 0; i < count; i++)
                {
                    found.Add((first + i, segment.Terms[first + i].Length - prefix.Length));
                }
            }
        );
        found.Sort(
            (left, right) =>
                right.Frequency.CompareTo(left.Frequency) is not 0 and var order ? order : string.CompareOrdinal(left.Term, right.Term)
        );
        return found.Count > most ? found[..most] : found;
    }

    /// <summary>Whether two terms stand beside each other in a title.</summary>
    public bool Adjoin(string left, string right)
    {
        foreach (var segment in segments)
        {
            if (segment.Terms.Find(left) is not (>= 0 and var a) || segment.Terms.Find(right) is not (>= 0 and var b))
            {
                continue;
            }

            var one = segment.PostingsOf(a);
            var two = segment.PostingsOf(b);
            for (int i = 0, j = 0; i < one.Length && j < two.Length; )
            {
                if (one[i].Document == two[j].Document)
                {
                    if (one[i].Place != Posting.NotInTitle && two[j].Place == one[i].Place + 1)
                    {
                        return true;
                    }

                    i++;
                    j++;
                }
                else if (one[i].Document < two[j].Document)
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }
        }

        return false;
    }

    private List<(string Term, int Distance, int Frequency)> Gather(Action<Segment, List<(int Term, int Distance)>> find)
    {
        var terms = new Dictionary<string, (int Distance, int Frequency)>(StringComparer.Ordinal);
        var found = new List<(int Term, int Distance)>();
        foreach (var segment in segments)
        {
            found.Clear();
            find(segment, found);
            foreach (var one in found.GroupBy(each => each.Term))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, segment.Terms[one.Key].ToString(), out var there);
                var least = one.Min(each => each.Distance);
                known = (there ? Math.Min(known.Distance, least) : least, known.Frequency + segment.Frequency(one.Key));
            }
        }

        return [.. terms.Select(term => (term.Key, term.Value.Distance, term.Value.Frequency))];
    }
}
