namespace Dukaan.Values;

/// <summary>Validates what operators type when they suspend a shop or take a product down.</summary>
public static class SuspensionRules
{
    private const int MaxReason = 500;
    private const int MaxContact = 200;

    /// <summary>The suspension, or what is wrong with the text.</summary>
    public static Result<Suspension> Read(string? reason, string? contact, DateTimeOffset at, bool before)
    {
        var (why, where) = (TypedText.Line("reason", reason, 1, MaxReason), TypedText.Line("contact", contact, 1, MaxContact));
        return (why.Error ?? where.Error) is { } error ? error : new Suspension(why.Value!, where.Value!, at, before);
    }
}
