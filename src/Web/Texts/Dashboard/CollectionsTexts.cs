namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Collections, their rules, the menu and the front page.</summary>
internal sealed record CollectionsTexts
{
    public required string Collections { get; init; }
    public required string ChooseProducts { get; init; }
    public required string ByRule { get; init; }
    public required string MenuAndFront { get; init; }
    public required string NoneYet { get; init; }
    public required string NoneYetHint { get; init; }
    public required string Order { get; init; }
    public required string WithRule { get; init; }
    public required string New { get; init; }
    public required string DeleteKeep { get; init; }
    public required string NameExample { get; init; }
    public required string OrderLabel { get; init; }
    public required string CustomersSee { get; init; }
    public required string MadeFromName { get; init; }
    public required string DeletedKept { get; init; }
    public required string ElseSaved { get; init; }
    public required string AsInShop { get; init; }
    public required string AsArranged { get; init; }
    public required string Newest { get; init; }
    public required string Cheapest { get; init; }
    public required string Dearest { get; init; }
    public required Func<string, string> SavedNowChoose { get; init; }
    public required string FilledByRule { get; init; }
    public required string AddProducts { get; init; }
    public required string AddChosen { get; init; }
    public required Func<string, string> TakeOut { get; init; }
    public required string NothingNew { get; init; }
    public required string AllIn { get; init; }
    public required string ChooseOne { get; init; }
    public required string Added { get; init; }
    public required Func<long, string> ProductsAdded { get; init; }
    public required string Menu { get; init; }
    public required string NoMenu { get; init; }
    public required string AddLink { get; init; }
    public required string Featured { get; init; }
    public required string NoneFeatured { get; init; }
    public required string LinkTo { get; init; }
    public required string OwnName { get; init; }
    public required string AddToMenu { get; init; }
    public required string NotInShop { get; init; }
    public required Func<string, string> OutOfMenu { get; init; }
    public required Func<string, string> NoLonger { get; init; }
    public required string Collection { get; init; }
    public required string Product { get; init; }
    public required string Page { get; init; }
    public required string AllCollections { get; init; }
    public required string Info { get; init; }
    public required string Option { get; init; }
    public required string AddedWithin { get; init; }
    public required string Reduced { get; init; }
    public required string Is { get; init; }
    public required string IsNot { get; init; }
    public required string AtLeast { get; init; }
    public required string AtMost { get; init; }
    public required string Tag { get; init; }
    public required string Belong { get; init; }
    public required string BelongsIf { get; init; }
    public required string AllHold { get; init; }
    public required string OneHolds { get; init; }
    public required string RuleHint { get; init; }
    public required Func<long, string> ConditionWhat { get; init; }
    public required Func<long, string> ConditionHow { get; init; }
    public required Func<long, string> ConditionValue { get; init; }
}
