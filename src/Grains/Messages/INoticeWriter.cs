using Dukaan.Stores;

namespace Dukaan.Messages;

/// <summary>Writes notices, in the language of their reader. Implemented by the web tier, which has the words.</summary>
public interface INoticeWriter
{
    /// <summary>The text to a phone.</summary>
    string Text(Notice notice, StoreProfile shop);

    /// <summary>The mail.</summary>
    /// <param name="notice">The notice, with the words that may go out.</param>
    /// <param name="shop">Its shop, with the words that may go out.</param>
    /// <param name="stopToken">The secret of the link that ends the shop's mail.</param>
    OrderMail Mail(Notice notice, StoreProfile shop, string stopToken);
}
