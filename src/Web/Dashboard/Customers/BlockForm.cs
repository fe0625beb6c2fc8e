using Dukaan.Customers;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Customers;

/// <summary>The fields that put a phone on the block list, and how an entry of it is said.</summary>
internal static class BlockForm
{
    public const string Kind = "kind";
    public const string Reason = "reason";

    private const string Cash = "cash";
    private const string Orders = "orders";
    private const string None = "none";

    /// <param name="block">As it is; null: not blocked.</param>
    /// <param name="offersNone">Whether it can be taken off.</param>
    public static Fragment Fields(SellerContext seller, CustomerBlock? block, bool offersNone, Form? typed, FormErrors? errors)
    {
        var words = seller.Texts.Customers;
        var now =
            block is null ? (offersNone ? None : Cash)
            : block.Orders ? Orders
            : Cash;
        (string Value, string Text)[] kinds = [(Cash, words.NoCash), (Orders, words.NoOrders)];
        return Fragment.Of(
            $"""
            {SelectField.Of(
                Kind,
                words.BlockList,
                offersNone ? kinds.Prepend((None, words.NotBlocked)) : kinds,
                typed?[Kind] ?? now,
                errors?[Kind]
            )}
            {new TextField(Reason, words.BlockReason)
        {
            Value = typed?[Reason] ?? block?.Reason,
            Error = errors?[Reason],
            Max = 200,
            AutoComplete = "off",
        }.Html}
            """
        );
    }

    public static BlockCustomer Read(Form form, string phone) =>
        new(
            form.OperationId(),
            phone,
            form[Kind] switch
            {
                Orders => BlockKind.Orders,
                Cash => BlockKind.Cash,
                _ => BlockKind.None,
            },
            form[Reason]
        );

    /// <summary>What the store does not take, why, who said so and when.</summary>
    /// <param name="name">Of who did it.</param>
    public static Fragment Said(SellerContext seller, CustomerBlock block, string name) =>
        Fragment.Of(
            $"""
            <strong>{(block.Orders ? seller.Texts.Customers.NoOrders : seller.Texts.Customers.NoCash)}</strong>{(
                block.Reason.Length > 0 ? Fragment.Of($"<br>{block.Reason}") : default
            )}<br><span class="soft small"><bdi>{name}</bdi> · {seller.Time.Of(block.At)}</span>
            """
        );
}
