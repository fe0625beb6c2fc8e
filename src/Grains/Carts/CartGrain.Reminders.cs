using Dukaan.Customers;
using Dukaan.Saving;

namespace Dukaan.Carts;

/// <summary>
/// One message at most to somebody who left a cart. The cart counts it as sent before it is, so that a crash may lose it and never repeats
/// it.
/// </summary>
public sealed partial class CartGrain
{
    /// <summary>A message that could not be sent for this long is not sent any more.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromDays(1);

    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(7);

    private CartContact? _taken;

    public async Task LeftAtCheckout(Phone phone, string email, TimeSpan remindAfter, string? language = null)
    {
        await NoticeOrder();
        var (cart, now) = (Cart, time.GetUtcNow());
        if (cart is { Reminded: false, OrderId: null, Lines.Length: > 0 })
        {
            await Write(cart with { Contact = new CartContact(phone, email, now, remindAfter, now + remindAfter, language) });
        }
    }

    public Task PostponeReminder(DateTimeOffset? until) =>
        Current.Contact is { } contact
            ? Write(Current with { Contact = until is { } at ? contact with { RemindAt = at } : null })
            : ForgetWake();

    public async Task<CartReminder?> TakeReminder()
    {
        await NoticeOrder();
        var (cart, now) = (Cart, time.GetUtcNow());
        if (cart.Contact is not { } contact)
        {
            await ForgetWake();
            return null;
        }

        if (contact.RemindAt > now)
        {
            return null;
        }

        if (
            cart.Lines.IsEmpty
            || await HasOrderedSince(contact)
            || !(await View(cart) is { Ok: true } view && view.Value.Lines.Any(line => line.Available))
        )
        {
            await Write(cart with { Contact = null });
            return null;
        }

        var next = cart with { Contact = null, Reminded = true, Secret = randomness.Token(), OpensUntil = now + LinkLife };
        await Write(next);
        _taken = contact;
        return new CartReminder(contact.Phone, contact.Email, next.Secret) { Language = contact.Language };
    }

    public async Task GiveBackReminder(CartReminder reminder, DateTimeOffset again)
    {
        if (_taken is { } contact && Current.Secret == reminder.Secret && again < contact.RemindAt + Late)
        {
            _taken = null;
            await Write(Current with { Contact = contact with { RemindAt = again }, Reminded = false, Secret = null });
        }
    }

    public async Task<Result<CartView>> Open(string secret)
    {
        EndIfNothingIsSaved();
        await NoticeOrder();
        var cart = Cart;
        return
            cart.Secret is { } right
            && cart.OpensUntil > time.GetUtcNow()
            && System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.UTF8.GetBytes(right),
                System.Text.Encoding.UTF8.GetBytes(secret)
            )
            ? await View(cart)
            : Error.NotFound("cart");
    }

    /// <summary>Each change of the cart begins the wait anew; an empty cart ends it.</summary>
    private SavedCart Reminding(SavedCart cart) =>
        cart.Contact is not { } contact ? cart
        : cart.Lines.IsEmpty ? cart with { Contact = null }
        : cart with { Contact = contact with { RemindAt = time.GetUtcNow() + contact.After } };

    /// <summary>Whether the person ordered in this store after they left the cart, in whatever way.</summary>
    private async Task<bool> HasOrderedSince(CartContact contact) =>
        (await rows.Find(new RowOwner(CustomerRows.Sums, StoreId), contact.Phone.E164))?.As<CustomerSummary>() is { } customer
        && customer.LastSeen >= contact.At;

    /// <summary>A row that is left of a cart which is due no more.</summary>
    private Task ForgetWake() =>
        Exists ? Save(Current, rows: [CartWakes.At(this.GetPrimaryKeyString(), Current.WakeAt)]) : Task.CompletedTask;

    /// <summary>Saves it as it is, with the row of when it wakes.</summary>
    private Task Write(SavedCart cart)
    {
        var (before, now) = (Current.WakeAt, cart.WakeAt);
        return Save(cart, rows: before == now ? [] : [CartWakes.At(this.GetPrimaryKeyString(), now)]);
    }
}
