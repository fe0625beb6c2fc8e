using System.Diagnostics;
using Xunit.Sdk;

namespace Dukaan.TestKit;

/// <summary>Polls for what another flow brings about, instead of sleeping, and fails with a message at the timeout.</summary>
public static class Eventually
{
    /// <summary>Longer than any pause after which the product tries again, also on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(10);

    /// <summary>Returns once the condition holds.</summary>
    /// <param name="condition">Polled until it is true.</param>
    /// <param name="otherwise">The message of the failure.</param>
    /// <param name="within">A minute unless given.</param>
    /// <param name="every">The pause between two looks, for what is dear to look at; 10 ms unless given.</param>
    public static async Task Holds(Func<Task<bool>> condition, string otherwise, TimeSpan? within = null, TimeSpan? every = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > (within ?? Limit))
            {
                throw new XunitException($"{otherwise} (waited {(within ?? Limit).TotalSeconds:0.#} s)");
            }

            await Task.Delay(every ?? Between);
        }
    }

    /// <inheritdoc cref="Holds(Func{Task{bool}}, string, TimeSpan?, TimeSpan?)"/>
    public static Task Holds(Func<bool> condition, string otherwise, TimeSpan? within = null, TimeSpan? every = null) =>
        Holds(() => Task.FromResult(condition()), otherwise, within, every);

    /// <summary>Returns the first value that the condition accepts; null means that there is no value yet.</summary>
    public static async Task<T> Becomes<T>(Func<Task<T>> read, Func<T, bool> condition, string otherwise, TimeSpan? within = null)
    {
        var last = default(T)!;
        await Holds(async () => condition(last = await read()), otherwise, within);
        return last;
    }
}
