using Dukaan.Messages;
using Dukaan.Silo.Deliveries;

namespace Dukaan.Silo.Messages;

/// <summary>Whether messages about orders can go by e-mail: there is a relay, and they are not switched off.</summary>
public sealed class OrderMailing(IMailSender mails, DeliveryOptions deliveries)
{
    public bool IsOn => mails.IsOn && deliveries.OrderMessages;
}
