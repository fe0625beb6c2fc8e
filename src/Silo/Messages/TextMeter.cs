using System.Diagnostics.Metrics;
using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Meter <c>Dukaan.Silo</c>, counter <c>dukaan.texts</c> by outcome: sent, limited (an unverified phone had its one text already), held
/// (for an operator), released, refused; and of texts to sellers: to-seller, seller-summary (one says that there is more), seller-left-out.
/// </summary>
public sealed class TextMeter(IMeterFactory meters)
{
    private readonly Counter<long> _outcomes = meters
        .Create(StorageMeter.Name)
        .CreateCounter<long>("dukaan.texts", "{text}", "Texts about orders, by what became of them.");

    internal void Count(string result, int texts = 1) => _outcomes.Add(texts, new KeyValuePair<string, object?>("outcome", result));
}
