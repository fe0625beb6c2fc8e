namespace Dukaan.Search;

/// <summary>What was found so far for the words of a query, and in how many products each stands. Not thread-safe.</summary>
internal sealed class FoundWords
{
    private readonly List<Alternative> _all = [];
    private readonly List<int> _frequencies = [];

    public int Count => _all.Count;

    public List<Alternative> All => _all;

    /// <param name="first">The first word of the query that it stands for.</param>
    /// <param name="words">How many words it stands for.</param>
    /// <param name="quality">How certain it is, 1 to 100.</param>
    /// <param name="frequency">In how many products the rarest of the terms stands.</param>
    /// <param name="terms">The terms that must all be there.</param>
    public void Add(int first, int words, int quality, int frequency, params ReadOnlySpan<string> terms)
    {
        _all.Add(new Alternative(first, words, [.. terms], quality));
        _frequencies.Add(frequency);
    }

    /// <summary>Whether anything stands for this word.</summary>
    public bool Has(int word)
    {
        foreach (var one in _all)
        {
            if (one.First <= word && word < one.First + one.Words)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In how many products this word is found, those of its alternatives added.</summary>
    public int Frequency(int word)
    {
        var sum = 0;
        for (var i = 0; i < _all.Count; i++)
        {
            sum += _all[i].First <= word && word < _all[i].First + _all[i].Words ? _frequencies[i] : 0;
        }

        return sum;
    }
}
