namespace Dukaan.Customers;

/// <summary>A filter of the list of customers; empty does not filter.</summary>
/// <param name="Text">A part of the name, or at least three digits of the phone number.</param>
/// <param name="Tag">Only those with this tag, ignoring case.</param>
[GenerateSerializer, Immutable, Alias("customer-filter")]
public sealed record CustomerFilter(string Text = "", string Tag = "")
{
    /// <summary>Longer texts are cut to this number of characters.</summary>
    public const int MaxText = 80;
}
