using Dukaan.Reviews;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Reviews;

/// <summary>A review in the API.</summary>
/// <param name="Id">The review.</param>
/// <param name="OrderNumber">The number of the order in which it was bought.</param>
/// <param name="Title">The product, as it was bought.</param>
/// <param name="Name">The first name that is shown.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Answer">Yours; empty if none.</param>
public sealed record ReviewBody(
    string Id,
    ReviewState State,
    string OrderId,
    long OrderNumber,
    int Line,
    string ProductId,
    string Title,
    string Name,
    int Stars,
    string Text,
    PictureBody? Picture,
    string Answer,
    DateTimeOffset WrittenAt
)
{
    public static ReviewBody Of(string storeId, Review review) =>
        new(
            review.Id,
            review.State,
            review.OrderId,
            review.OrderNumber,
            review.Line,
            review.ProductId,
            review.Title,
            review.Name,
            review.Stars,
            review.Text,
            review.Picture is { } picture ? PictureBody.Of(storeId, picture) : null,
            review.Answer,
            review.At
        );
}
