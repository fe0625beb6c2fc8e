using System.Diagnostics.Metrics;
using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Meter <c>Dukaan.Silo</c>, counter <c>dukaan.mails</c> by outcome: sent, failed (it is tried again), refused (for good), bounced (there
/// is no such mailbox), complained, stopped (its reader wants none).
/// </summary>
public sealed class MailMeter(IMeterFactory meters)
{
    public const string Sent = "sent",
        Failed = "failed",
        Refused = "refused",
        Bounced = "bounced",
        Complained = "complained",
        Stopped = "stopped";

    private readonly Counter<long> _outcomes = meters
        .Create(StorageMeter.Name)
        .CreateCounter<long>("dukaan.mails", "{mail}", "E-mail to shoppers about orders, by what became of it.");

    public void Count(string outcome) => _outcomes.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
