using System.Globalization;

namespace Dukaan.Payments;

/// <summary>
/// A <c>upi://pay</c> link, which opens the shopper's UPI app with payee, amount and order filled in; as a QR code it works from another
/// screen. Parameters and lengths are those of NPCI's "UPI Linking Specifications 1.6", section 1.2.
/// </summary>
/// <remarks>
/// The link requests a payment and does not prove one: the seller sees the money in their own app and marks the order paid. Spaces are
/// <c>%20</c>, since apps show a <c>+</c> literally. <c>pa</c> is not percent-encoded: its characters need no encoding, and some banks'
/// apps read <c>%40</c> as " 40".
/// </remarks>
public static class UpiLink
{
    private const int MaxPayeeName = 99;
    private const int MaxReference = 35;
    private const int MaxNote = 50;

    /// <summary>Builds the link of one order.</summary>
    /// <param name="payee">The payee (<c>pa</c>).</param>
    /// <param name="payeeName">The shop's name (<c>pn</c>); cut after 99 characters.</param>
    /// <param name="due">The amount due: rupees, above zero (<c>am</c>, with two decimals, and <c>cu</c>).</param>
    /// <param name="reference">The order's reference (<c>tr</c>): 1 to 35 letters, digits or hyphens. It comes back on the seller's
    /// statement.</param>
    /// <param name="note">A line for the payer (<c>tn</c>), or null; cut after 50 characters.</param>
    /// <exception cref="ArgumentException">The payment network would refuse a value.</exception>
    public static string For(Vpa payee, string payeeName, Money due, string reference, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(payee);
        ArgumentException.ThrowIfNullOrWhiteSpace(payeeName);
        if (due is not { Currency: "INR", Amount: > 0 })
        {
            throw new ArgumentException("UPI moves rupees, and more than none of them.", nameof(due));
        }

        if (reference is not { Length: > 0 and <= MaxReference } || !reference.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new ArgumentException($"An order's reference is 1 to {MaxReference} letters, digits or hyphens.", nameof(reference));
        }

        var link = $"upi://pay?pa={payee.Value}&pn={Encode(payeeName, MaxPayeeName)}&tr={reference}&am={Rupees(due.Amount)}&cu=INR";
        return string.IsNullOrWhiteSpace(note) ? link : $"{link}&tn={Encode(note, MaxNote)}";
    }

    private static string Rupees(long paise) => string.Create(CultureInfo.InvariantCulture, $"{paise / 100}.{paise % 100:00}");

    /// <summary>Cuts between grapheme clusters, so that no letter loses its vowel sign, then percent-encodes.</summary>
    private static string Encode(string text, int length)
    {
        var trimmed = text.Trim();
        var end = 0;
        while (end < trimmed.Length && end + StringInfo.GetNextTextElementLength(trimmed, end) is var next && next <= length)
        {
            end = next;
        }

        return Uri.EscapeDataString(trimmed[..end].TrimEnd());
    }
}
