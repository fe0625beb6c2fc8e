namespace Dukaan.Messages;

/// <summary>A mail about an order, without its recipient.</summary>
/// <param name="FromName">Who writes: the shop's name, or the site's where the shop's may not be shown.</param>
/// <param name="Content">What the person reads.</param>
/// <param name="Stop">The address that ends the shop's mail; null: the site does not know its own address.</param>
public sealed record OrderMail(string FromName, MailContent Content, string? Stop);
