namespace Dukaan.BackInStock;

/// <summary>
/// Who wants to be told when goods of a store are there again. Key: store id. Each person is taken off the list before they are told, so
/// that nobody gets it twice, whatever crashes; a crash in between loses the message.
/// </summary>
[Alias("back-in-stock")]
public interface IBackInStockGrain : ITenantGrain
{
    /// <summary>
    /// Puts somebody on the list. Idempotent. Refused with <c>in-stock</c> if it can be had, and with <c>too-many-waiting</c>.
    /// </summary>
    Task<Result<WaitingPerson>> Ask(AskToBeTold command);

    /// <summary>Takes somebody off the list. Idempotent.</summary>
    Task Leave(string stockId, string personId);

    /// <summary>These can be had again. Whoever waits is told soon.</summary>
    Task Restocked(ImmutableArray<string> stockIds);

    /// <summary>What is waited for.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<WaitingCount>> Counts();

    /// <summary>
    /// Removes and returns the next person to notify; null: none is due. Those who asked first come first. In an hour not more
    /// than twice as many are told as there are units, so that few of them come in vain.
    /// </summary>
    Task<WaitingPerson?> Next();

    /// <summary>Puts a person back whose message certainly was not sent, and looks again in ten minutes.</summary>
    Task GiveBack(WaitingPerson person);

    /// <summary>Takes a person off all lists of the store, permanently. Idempotent.</summary>
    Task Erase(Phone? phone, ImmutableArray<string> emails);
}
