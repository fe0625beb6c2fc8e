using Dukaan.Saving;

namespace Dukaan.Customers;

/// <summary>The answers to what sellers changed of customers. Everything else is rows.</summary>
public sealed record SavedCustomers : SavedState
{
    private const int MaxAnswers = 20;

    public ImmutableArray<IdempotentAnswer<bool>> Answers { get; init; } = [];

    /// <summary>Changes of the block list that the terms of sale do not have yet.</summary>
    public ImmutableArray<OwedBlock> OwedBlocks { get; init; } = [];

    public SavedCustomers Answering(string operationId, string fingerprint) =>
        this with
        {
            Answers = Answers.With(operationId, fingerprint, true, MaxAnswers),
        };
}
