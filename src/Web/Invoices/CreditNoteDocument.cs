using Dukaan.Invoices;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Invoices;

/// <summary>A credit note for printing: its invoice, the amount with its taxes, and the reason.</summary>
internal static class CreditNoteDocument
{
    public static PrintDocument Of(CreditNote note)
    {
        var texts = ShopLanguages.Documents(note.Language);
        return new PrintDocument(
            $"{texts.CreditNote} {note.Number}",
            note.Language,
            Fragment.Of(
                $"""
                <header><div><h1>{texts.CreditNote}</h1><p>{note.Seller.Shop}</p></div>
                <div><p><span>{texts.Number}</span> {note.Number}</p><p><span>{texts.Date}</span> {InvoiceDocument.Day(
                    note.IssuedAt,
                    note.TimeZone
                )}</p><p><span>{texts.Order}</span> #{note.OrderNumber}</p></div></header>
                <p class="ref">{ShopTexts.Fill(
                    texts.AgainstInvoice,
                    InvoiceDocument.Apart(note.InvoiceNumber, note.Language),
                    InvoiceDocument.Day(note.InvoiceIssuedAt, note.TimeZone)
                )}</p>
                <div class="parties">{InvoiceDocument.Seller(note.Seller, texts)}{InvoiceDocument.Buyer(
                    note.Seller,
                    note.Customer,
                    note.Supply,
                    note.Language,
                    texts
                )}</div>
                <div class="sums"><div>{InvoiceDocument.Taxes(
                    note.Taxes,
                    note.Language,
                    texts
                )}</div><div><table><tbody><tr class="total"><td>{texts.Credited}</td><td class="n">{MoneyText.Of(
                    note.Amount,
                    note.Language
                )}</td></tr></tbody></table></div></div>
                <div class="words"><h2>{texts.InWords}</h2><p>{AmountInWords.Of(note.Amount, note.Language)}</p></div>
                {(note.ReplacedBy.Length == 0 ? default : Fragment.Of($"<p>{ShopTexts.Fill(texts.ReplacedBy,
                    InvoiceDocument.Apart(note.ReplacedBy, note.Language))}</p>"))}
                {(note.Reason.Length == 0 ? default : Fragment.Of($"<p>{texts.Why}: {note.Reason}</p>"))}
                <footer><p>{texts.ByComputer}</p></footer>
                """
            )
        );
    }
}
