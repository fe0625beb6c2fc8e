using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>Runs what follows an order. If it fails, it is logged and made up for later: the order stands.</summary>
internal static partial class OrderFollowUps
{
    /// <summary>Returns whether it was done.</summary>
    public static async Task<bool> Try(this ILogger log, Func<Task> told)
    {
        try
        {
            await told();
            return true;
        }
        catch (Exception failure)
        {
            LogUntold(log, failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A follow-up of an order failed; it is retried later.")]
    private static partial void LogUntold(ILogger log, Exception failure);
}
