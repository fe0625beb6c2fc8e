namespace Dukaan.Couriers;

/// <summary>A courier did not do what it was asked. The message is for the seller, and names no key.</summary>
/// <param name="passing">Whether a retry may help: the courier could not be reached, or was busy. Else it refused.</param>
/// <param name="wrongKey">Whether it does not accept the account's login: the seller must correct it.</param>
[GenerateSerializer, Alias("courier-exception")]
public sealed class CourierException(string message, bool passing, Exception? inner = null, bool wrongKey = false)
    : Exception(message, inner)
{
    [Id(0)]
    public bool Passing { get; } = passing;

    [Id(1)]
    public bool WrongKey { get; } = wrongKey;

    /// <summary>Whether the courier answered that too much is asked of it for this account: it is well.</summary>
    [Id(2)]
    public bool Busy { get; init; }
}
