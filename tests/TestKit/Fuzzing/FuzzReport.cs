using System.Collections.Concurrent;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>The results of a fuzzing run.</summary>
public sealed class FuzzReport(int seed)
{
    private const int MostFailures = 200;

    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private readonly ConcurrentDictionary<string, int> _accepted = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FuzzFailure> _failures = new();
    private int _failed;

    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    /// <summary>The number of successes of each target: one without any was not really tested.</summary>
    public IReadOnlyDictionary<string, int> Accepted => _accepted;

    public int Requests => _statuses.Values.Sum();

    public int Failed => _failed;

    public IReadOnlyCollection<FuzzFailure> Failures => _failures;

    public void Note(FuzzTarget target, RawAnswer answer)
    {
        _statuses.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
        _accepted.AddOrUpdate($"{target.Method} {target.Path}", answer.Status is >= 200 and < 400 ? 1 : 0, (_, count) =>
            count + (answer.Status is >= 200 and < 400 ? 1 : 0)
        );
    }

    public void Fail(FuzzFailure failure)
    {
        if (Interlocked.Increment(ref _failed) <= MostFailures)
        {
            _failures.Enqueue(failure);
        }
    }

    /// <summary>For a person: one request of each kind of failure, to repeat.</summary>
    public override string ToString() =>
        $"seed {seed}: {Requests} requests, {_failed} wrong answers; "
        + $"{string.Join(", ", _statuses.OrderBy(each => each.Key).Select(each => $"{each.Value} × {each.Key}"))}\n"
        + string.Join(
            '\n',
            _failures.GroupBy(failure => (failure.Target, failure.Why)).Select(same => $"{same.Count()} like {same.First()}")
        );
}
