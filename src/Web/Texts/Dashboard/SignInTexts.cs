namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Signing in, opening a shop, choosing one, joining a team.</summary>
internal sealed record SignInTexts
{
    public required string NewCodeSent { get; init; }
    public required string AskFirst { get; init; }
    public required string TypeCode { get; init; }
    public required Func<int, int, string> Step { get; init; }
    public required Func<string, string> SentTo { get; init; }
    public required string AnotherNumber { get; init; }
    public required string CodeFromMessage { get; init; }
    public required Func<string, string> Spent { get; init; }
    public required string Continue { get; init; }
    public required string NothingCame { get; init; }
    public required string SendNewCode { get; init; }
    public required string IsItYou { get; init; }
    public required string FreshCode { get; init; }
    public required string SignedOut { get; init; }
    public required string SignedOutEverywhere { get; init; }
    public required string YourPhone { get; init; }
    public required string Title { get; init; }
    public required string OpenOrBack { get; init; }
    public required string PhoneIsAll { get; init; }
    public required string Country { get; init; }
    public required string SendCode { get; init; }
    public required string InAMinute { get; init; }
    public required string CashAndUpi { get; init; }
    public required string ShareOnWhatsApp { get; init; }
    public required string NameShop { get; init; }
    public required string WhatName { get; init; }
    public required string ChangeLater { get; init; }
    public required string ShopName { get; init; }
    public required string NameExample { get; init; }
    public required string ChooseLink { get; init; }
    public required string ShopLink { get; init; }
    public required string LinkHint { get; init; }
    public required Func<string, string> ShowNumber { get; init; }
    public required string ShowNumberHint { get; init; }
    public required string OpenMyShop { get; init; }
    public required string Closed { get; init; }
    public required Func<string, string> Join { get; init; }
    public required string InvitesYou { get; init; }
    public required Func<string, string> RoleOf { get; init; }
    public required string JoinTeam { get; init; }
    public required Func<string, string> Welcome { get; init; }
    public required string LeftTeam { get; init; }
    public required string Invitation { get; init; }
    public required string NotOpenForYou { get; init; }
    public required string NotOpenWhy { get; init; }
    public required string SignInOther { get; init; }
}
