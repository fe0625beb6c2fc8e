using System.Runtime.InteropServices;

namespace Dukaan.Search;

/// <summary>Room for what a word of a query may be, used again for each word. Not thread-safe.</summary>
internal sealed class Candidates
{
    /// <summary>More than anybody asks for.</summary>
    private const int MaxNearest = 8;

    private readonly List<TermMatch> _matches = [];
    private readonly List<Candidate> _all = [];
    private readonly Candidate[] _best = new Candidate[MaxNearest];
    private int _ofFirst; // how many are of the first segment, in the order of their terms

    public ReadOnlySpan<Candidate> All => CollectionsMarshal.AsSpan(_all);

    public void Clear()
    {
        _all.Clear();
        _ofFirst = 0;
    }

    /// <summary>Room for what is found in the next segment.</summary>
    public List<TermMatch> Begin()
    {
        _matches.Clear();
        return _matches;
    }

    /// <summary>What was found in the segment, each term once with its least distance, in the order of terms.</summary>
    public ReadOnlySpan<TermMatch> Matches()
    {
        _matches.Sort();
        var kept = 0;
        for (var i = 0; i < _matches.Count; i++)
        {
            if (i == 0 || _matches[i].Term != _matches[kept - 1].Term)
            {
                _matches[kept++] = _matches[i];
            }
        }

        return CollectionsMarshal.AsSpan(_matches)[..kept];
    }

    public void Add(Candidate candidate)
    {
        _all.Add(candidate);
        _ofFirst += candidate.Segment == 0 ? 1 : 0;
    }

    /// <summary>Whether this term of the first segment is among them.</summary>
    public bool Has(int term)
    {
        var (low, high) = (0, _ofFirst - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_all[middle].Term == term)
            {
                return true;
            }

            (low, high) = _all[middle].Term < term ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>Keeps the most frequent only.</summary>
    public void KeepFrequent(int most, Lexicon lexicon)
    {
        if (_all.Count > most)
        {
            var kept = Nearest(most, int.MaxValue, "", lexicon, byFrequency: true).ToArray();
            _all.Clear();
            _all.AddRange(kept);
        }
    }

    /// <summary>The nearest, of equals the most frequent first, then by their text.</summary>
    /// <param name="most">How many.</param>
    /// <param name="distance">How far at most.</param>
    /// <param name="without">A term that is left out.</param>
    /// <param name="lexicon">Where they are from.</param>
    /// <param name="byFrequency">Whether distance does not matter.</param>
    public ReadOnlySpan<Candidate> Nearest(int most, int distance, ReadOnlySpan<char> without, Lexicon lexicon, bool byFrequency = false)
    {
        var count = 0;
        foreach (var candidate in _all)
        {
            if (candidate.Distance > distance || lexicon[candidate].SequenceEqual(without))
            {
                continue;
            }

            var at = count;
            while (at > 0 && IsBefore(candidate, _best[at - 1]))
            {
                at--;
            }

            if (at < most)
            {
                count = Math.Min(count + 1, most);
                _best.AsSpan(at, count - at - 1).CopyTo(_best.AsSpan(at + 1));
                _best[at] = candidate;
            }
        }

        return _best.AsSpan(0, count);

        bool IsBefore(Candidate one, Candidate two) =>
            !byFrequency && one.Distance != two.Distance ? one.Distance < two.Distance
            : one.Frequency != two.Frequency ? one.Frequency > two.Frequency
            : lexicon[one].SequenceCompareTo(lexicon[two]) < 0;
    }
}
