using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>What a mail to a shopper is made of.</summary>
/// <param name="Shop">Its name; empty: it is not named.</param>
/// <param name="Heading">What it is about, or null.</param>
/// <param name="What">What happened.</param>
/// <param name="Lines">The goods and their prices; none: neither they nor the total. Without a total they are counted, not sold.</param>
/// <param name="Button">Its name, and where it leads; null: the site does not know its own address.</param>
/// <param name="Why">Why the reader gets this.</param>
/// <param name="Stop">The address that ends the shop's mail, or null.</param>
internal sealed record MailParts(
    ShopTexts Texts,
    string Language,
    string Shop,
    string? Heading,
    string What,
    (string Goods, string Price)[] Lines,
    string? Total,
    (string Name, string? Link) Button,
    string Why,
    string? Stop
);
