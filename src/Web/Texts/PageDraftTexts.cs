namespace Dukaan.Web.Texts;

/// <summary>Titles of pages that most shops have, and texts in Markdown to start from.</summary>
/// <param name="About">The page about the shop.</param>
/// <param name="AboutText">What it begins with; {0} is the shop’s name, here and below.</param>
/// <param name="Contact">The contact page.</param>
/// <param name="ContactText">What it begins with.</param>
/// <param name="Returns">The page on returns.</param>
/// <param name="ReturnsText">What it begins with.</param>
/// <param name="Shipping">The page on delivery.</param>
/// <param name="ShippingText">What it begins with.</param>
/// <param name="Privacy">The page on data.</param>
/// <param name="PrivacyText">What it begins with.</param>
/// <param name="Terms">The page of the terms of sale.</param>
/// <param name="TermsText">What it begins with.</param>
public sealed record PageDraftTexts(
    string About,
    string AboutText,
    string Contact,
    string ContactText,
    string Returns,
    string ReturnsText,
    string Shipping,
    string ShippingText,
    string Privacy,
    string PrivacyText,
    string Terms,
    string TermsText
);
