using System.Text.Json.Serialization;

namespace Dukaan.Customers;

/// <summary>Somebody who ordered in a store, by their phone: sums over their orders.</summary>
/// <param name="Phone">E.164; empty for a customer of a former shop of whom only an e-mail address is known.</param>
/// <param name="Name">As they gave it with their newest order.</param>
/// <param name="Number">The number of their newest order: the customer's place in the list.</param>
/// <param name="Orders">How many orders, without those that were rejected, cancelled or expired.</param>
/// <param name="Spent">What they paid and did not get back, in the currency of their newest order.</param>
/// <param name="FirstSeen">When they first ordered.</param>
/// <param name="LastSeen">When they last ordered.</param>
[GenerateSerializer, Immutable, Alias("customer-summary")]
public sealed record CustomerSummary(
    string Phone,
    string Name,
    long Number,
    long Orders,
    Money Spent,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen
)
{
    // A process of the release before does not send these, and initial values are not set in a record that was received.
    [Id(2)]
    private readonly string? _email = "";

    /// <summary>The seller's note; empty if none.</summary>
    [Id(0)]
    public string Note { get; init; } = "";

    /// <summary>The seller's tags, sorted.</summary>
    [Id(1)]
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>How many of their parcels they took. Orders that ended under an earlier release are not counted.</summary>
    [Id(3)]
    public long Delivered { get; init; }

    /// <summary>How many of their parcels came back undelivered.</summary>
    [Id(4)]
    public long CameBack { get; init; }

    /// <summary>How many of their orders were cancelled after they had been confirmed.</summary>
    [Id(5)]
    public long CancelledLate { get; init; }

    /// <summary>Why they are on the block list; null: they are not.</summary>
    [Id(6)]
    public CustomerBlock? Block { get; init; }

    /// <summary>Their e-mail address; empty if unknown.</summary>
    public string Email
    {
        get => _email ?? "";
        init => _email = value;
    }

    /// <summary>What they are found by: the phone, or the e-mail address of a customer of a former shop who has none.</summary>
    [JsonIgnore]
    public string Key => Phone.Length > 0 ? Phone : Email;
}
