using System.Collections.Concurrent;
using System.Net;

namespace Dukaan.Bench.Client;

/// <summary>
/// The results of a crowd, as histograms in tenths of a millisecond, so that they can be sent between processes and added.
/// </summary>
internal sealed class CrowdAnswers
{
    private int _refused;
    private int _failed;
    private int _stillWaited;

    /// <summary>Pages served and orders accepted.</summary>
    public ConcurrentDictionary<int, int> Served { get; init; } = [];

    /// <summary>Responses 503 and 429.</summary>
    public ConcurrentDictionary<int, int> Turned { get; init; } = [];

    /// <summary>The same from the actual sending: a crowd on a busy machine sends later than scheduled.</summary>
    public ConcurrentDictionary<int, int> TurnedSinceAsked { get; init; } = [];

    public int Refused
    {
        get => _refused;
        init => _refused = value;
    }

    /// <summary>Connections closed or reset without a response, and other statuses.</summary>
    public int Failed
    {
        get => _failed;
        init => _failed = value;
    }

    /// <summary>Turns that were skipped since the previous response was still awaited.</summary>
    public int Waiting
    {
        get => _stillWaited;
        init => _stillWaited = value;
    }

    /// <param name="status">0 if there was no response.</param>
    /// <param name="sinceDue">Since the scheduled time.</param>
    /// <param name="sinceAsked">Since the actual time.</param>
    public void Add(int status, TimeSpan sinceDue, TimeSpan sinceAsked)
    {
        var tenths = (int)(sinceDue.TotalMilliseconds * 10);
        if (status is (int)HttpStatusCode.OK or (int)HttpStatusCode.Created)
        {
            Served.AddOrUpdate(tenths, 1, static (_, count) => count + 1);
        }
        else if (status is (int)HttpStatusCode.ServiceUnavailable or (int)HttpStatusCode.TooManyRequests)
        {
            Interlocked.Increment(ref _refused);
            Turned.AddOrUpdate(tenths, 1, static (_, count) => count + 1);
            TurnedSinceAsked.AddOrUpdate((int)(sinceAsked.TotalMilliseconds * 10), 1, static (_, count) => count + 1);
        }
        else
        {
            Interlocked.Increment(ref _failed);
        }
    }

    public void StillWaited() => Interlocked.Increment(ref _stillWaited);

    public static CrowdAnswers Sum(IEnumerable<CrowdAnswers> all)
    {
        var each = all.ToArray();
        return new CrowdAnswers
        {
            Served = Merge(each.SelectMany(answers => answers.Served)),
            Turned = Merge(each.SelectMany(answers => answers.Turned)),
            TurnedSinceAsked = Merge(each.SelectMany(answers => answers.TurnedSinceAsked)),
            Refused = each.Sum(answers => answers.Refused),
            Failed = each.Sum(answers => answers.Failed),
            Waiting = each.Sum(answers => answers.Waiting),
        };
    }

    /// <summary>In milliseconds.</summary>
    public static string Percentile(ConcurrentDictionary<int, int> times, double share)
    {
        var (sorted, before) = (times.OrderBy(each => each.Key).ToArray(), 0L);
        var rank = (long)Math.Ceiling(sorted.Sum(each => (long)each.Value) * share);
        foreach (var (tenths, count) in sorted)
        {
            if ((before += count) >= rank)
            {
                return $"{tenths / 10.0:n1}";
            }
        }

        return "-";
    }

    private static ConcurrentDictionary<int, int> Merge(IEnumerable<KeyValuePair<int, int>> all) =>
        new(all.GroupBy(each => each.Key).Select(group => KeyValuePair.Create(group.Key, group.Sum(each => each.Value))));
}
