namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The front page of the site, and what is said where nothing is found or something failed.</summary>
internal sealed record SiteTexts
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Short { get; init; }
    public required string SignIn { get; init; }
    public required string Lead { get; init; }
    public required string LeadHint { get; init; }
    public required string OpenYourShop { get; init; }
    public required string WithPhone { get; init; }
    public required string WithPhoneHint { get; init; }
    public required string AddGoods { get; init; }
    public required string AddGoodsHint { get; init; }
    public required string ShareLink { get; init; }
    public required string ShareLinkHint { get; init; }
    public required string Why { get; init; }
    public required string WhyPay { get; init; }
    public required string WhyFast { get; init; }
    public required string WhyOrders { get; init; }
    public required string WhyYours { get; init; }
    public required string Means { get; init; }
    public required string NoShopTitle { get; init; }
    public required string NoShop { get; init; }
    public required string NoShopHint { get; init; }
    public required string WhatIs { get; init; }
    public required string NoOrderTitle { get; init; }
    public required string NoOrder { get; init; }
    public required string NoOrderHint { get; init; }
    public required string NothingHere { get; init; }
    public required string TooManyTries { get; init; }
    public required string BusyNow { get; init; }
    public required string WentWrong { get; init; }
    public required string DidNotWork { get; init; }
    public required string GoBack { get; init; }
}
