namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Gift cards, store credit, and the advance of cash on delivery.</summary>
internal sealed record GiftCardsTexts
{
    public required string Title { get; init; }
    public required string Hint { get; init; }
    public required string New { get; init; }
    public required string Amount { get; init; }
    public required string OnlyPhone { get; init; }
    public required string OnlyPhoneHint { get; init; }
    public required string Note { get; init; }
    public required string NoteHint { get; init; }
    public required string Create { get; init; }
    public required string CodeOnce { get; init; }
    public required string MadeBefore { get; init; }
    public required string NoneYet { get; init; }
    public required string NoneYetHint { get; init; }
    public required string Active { get; init; }
    public required string Spent { get; init; }
    public required string Ended { get; init; }
    public required string Credit { get; init; }
    public required string EndIt { get; init; }
    public required string EndHint { get; init; }
    public required string HasEnded { get; init; }
    public required string EntryIssued { get; init; }
    public required string EntrySpent { get; init; }
    public required string EntryRefunded { get; init; }
    public required string HadUsed { get; init; }
    public required string ByCard { get; init; }

    /// <summary>A checkbox of a product.</summary>
    public required string Product { get; init; }
    public required string ProductHint { get; init; }
    public required string ToCredit { get; init; }
    public required string ToCreditHint { get; init; }
    public required string Advance { get; init; }
    public required string AdvanceHint { get; init; }
    public required Func<string, string, string> LeftOf { get; init; }
    public required Func<string, string> CourierCollects { get; init; }
    public required Func<string, string> AdvanceDue { get; init; }
}
