using System.Collections.Concurrent;
using System.Net;

namespace Dukaan.Bench.Client;

/// <summary>
/// How a crowd was answered, so that it can be sent from one process to another and added up: how often each time in tenths of a
/// millisecond.
/// </summary>
internal sealed class CrowdAnswers
{
    private int _refused;
    private int _failed;
    private int _stillWaited;

    /// <summary>Of pages that were served, and of orders that were accepted.</summary>
    public ConcurrentDictionary<int, int> Served { get; init; } = [];

    /// <summary>Of answers 503 and 429.</summary>
    public ConcurrentDictionary<int, int> Turned { get; init; } = [];

    /// <summary>The same, from when they were asked: a crowd on a busy machine asks later than it means to.</summary>
    public ConcurrentDictionary<int, int> TurnedSinceAsked { get; init; } = [];

    public int Refused
    {
        get => _refused;
        init => _refused = value;
    }

    /// <summary>Connections that were closed or reset without an answer, and other statuses.</summary>
    public int Failed
    {
        get => _failed;
        init => _failed = value;
    }

    /// <summary>Whose time came while they still waited for the answer before.</summary>
    public int Waiting
    {
        get => _stillWaited;
        init => _stillWaited = value;
    }

    /// <param name="status">0 if there was no answer.</param>
    /// <param name="sinceDue">From when it was to be asked.</param>
    /// <param name="sinceAsked">From when it was asked.</param>
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
