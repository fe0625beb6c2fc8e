namespace Dukaan.Couriers;

/// <summary>A question to a store's courier: what it asks for a parcel in India.</summary>
/// <param name="PostalCode">Of the recipient, as written.</param>
/// <param name="Grams">What the goods weigh; null: not known of all, so it is what a parcel of the store usually weighs.</param>
/// <param name="Cash">Whether the courier collects cash.</param>
/// <param name="Wait">Whether the answer may wait a moment for the courier.</param>
[GenerateSerializer, Immutable, Alias("carriage-question")]
public sealed record CarriageQuestion(string PostalCode, long? Grams, bool Cash, bool Wait)
{
    /// <summary>Whether only what is kept is said, and the courier is not asked: whoever wants to know asked too much.</summary>
    [Id(0)]
    public bool Kept { get; init; }

    /// <summary>Whether somebody only looks: what is left of a shop's questions is for orders.</summary>
    [Id(1)]
    public bool Looks { get; init; }
}
