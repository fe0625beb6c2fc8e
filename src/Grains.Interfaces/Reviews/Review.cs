namespace Dukaan.Reviews;

/// <summary>What a shopper wrote about one line of an order that they got: one for each line.</summary>
/// <param name="Id">The order's id and the line's number: <c>01k…-2</c>.</param>
/// <param name="OrderNumber">The order's number, for people.</param>
/// <param name="Name">The first of the names that the shopper ordered under.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">Up to 1,000 characters; empty if they wrote none.</param>
/// <param name="Picture">Their photo: a picture's id, or null.</param>
/// <param name="Answer">The seller's answer; empty if none.</param>
[GenerateSerializer, Immutable, Alias("review")]
public sealed record Review(
    string Id,
    string OrderId,
    long OrderNumber,
    int Line,
    string ProductId,
    string Title,
    string Name,
    int Stars,
    string Text,
    string? Picture,
    DateTimeOffset At,
    ReviewState State = ReviewState.Waiting,
    string Answer = ""
);
