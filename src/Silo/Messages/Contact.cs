using Dukaan.Messages;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>Where a message to a shopper would go: a phone or a mailbox, which know what they got.</summary>
internal abstract class Contact
{
    public static Contact Of(IClusterClient client, Phone phone) => new OfPhone(client.GetGrain<IPhoneGrain>(phone.E164), phone);

    public static Contact Of(IMailboxGrain mailbox) => new OfMailbox(mailbox);

    /// <summary>For an operator: "phone" or "mailbox".</summary>
    public abstract string Name { get; }

    /// <summary>The phone, whose deliveries count towards a shop's trust: mailboxes cost nothing, and count for nothing.</summary>
    public virtual Phone? Phone => null;

    public abstract Task<bool> IsVerified(string storeId);

    public abstract Task<string> Proof(string orderKey);

    public abstract Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay);

    private sealed class OfPhone(IPhoneGrain holder, Phone phone) : Contact
    {
        public override string Name => "phone";

        public override Phone? Phone => phone;

        public override Task<bool> IsVerified(string storeId) => holder.IsVerified();

        public override Task<string> Proof(string orderKey) => holder.Proof(orderKey);

        public override Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay) =>
            holder.Admit(textId, orderKey, oncePerOrder, perDay);
    }

    private sealed class OfMailbox(IMailboxGrain holder) : Contact
    {
        public override string Name => "mailbox";

        public override async Task<bool> IsVerified(string storeId) => (await holder.Look(storeId)).Verified;

        public override Task<string> Proof(string orderKey) => holder.Proof(orderKey);

        public override Task<TextAdmission> Admit(string textId, string orderKey, bool oncePerOrder, int perDay) =>
            holder.Admit(textId, orderKey, oncePerOrder, perDay);
    }
}
