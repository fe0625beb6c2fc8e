namespace Orleans.InProcess.Tests;

/// <summary>Waits for what has no event to await: yields until it is so.</summary>
public static class Eventually
{
    public static async Task True(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
