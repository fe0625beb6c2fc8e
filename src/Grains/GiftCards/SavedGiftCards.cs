using Dukaan.Saving;

namespace Dukaan.GiftCards;

/// <summary>Which cards a store's sellers gave out lately, by operation id. Everything else is in the cards and their rows.</summary>
public sealed record SavedGiftCards : SavedState
{
    private const int MaxAnswers = 100;

    /// <summary>By operation id, the card.</summary>
    public ImmutableArray<IdempotentAnswer<GivenCard>> Answers { get; init; } = [];

    public SavedGiftCards Answering(string operationId, string fingerprint, string cardId) =>
        this with
        {
            Answers = Answers.With(operationId, fingerprint, new GivenCard(cardId), MaxAnswers),
        };
}
