namespace Dukaan.Web.Storefront.Api;

/// <summary>Whom to tell when something sold out is there again.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="VariantId">Which of its variants; left out for a product without.</param>
/// <param name="Contact">A phone number or an e-mail address. It gets one message, and is forgotten after 90 days at most.</param>
/// <param name="Language">In which the shopper reads, one of the shop's languages: that of the message. Left out, or another: the shop's
/// own.</param>
public sealed record BackInStockGiven(string? ProductId = null, string? VariantId = null, string? Contact = null, string? Language = null);
