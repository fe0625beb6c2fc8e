using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>
/// Shiprocket's API in memory: login, pick-up addresses, rates, orders, returns, tracking numbers, pick-ups, labels, tracking and
/// cancellation. Every login with <see cref="Password"/> is an account of its own. It forgets everything when the process ends.
/// </summary>
/// <param name="messages">What posts its messages; null: it sends none.</param>
public sealed class ShiprocketEmulator(TimeProvider time, CourierMessages? messages = null)
{
    public const string Login = "api@sandbox.example";
    public const string Password = "sandbox-password";
    public const string Place = "Home";

    private const string Bearer = "Bearer sandbox-";
    private const int Max = 10_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, EmulatedParcel> _parcels = new(StringComparer.Ordinal);
    private long _number = 348_000_000;

    public CourierHabits Habits { get; private set; } = new(MessageBehavior.Prompt, false, false, 0, 0);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<EmulatedParcel> Parcels
    {
        get
        {
            lock (_lock)
            {
                return [.. _parcels.Values.Reverse()];
            }
        }
    }

    public void Behave(CourierHabits habits)
    {
        lock (_lock)
        {
            Habits = new CourierHabits(
                habits.Messages ?? Habits.Messages,
                habits.Away ?? Habits.Away,
                habits.Refuses ?? Habits.Refuses,
                habits.LosesAnswers ?? Habits.LosesAnswers,
                habits.Dearer ?? Habits.Dearer
            );
        }
    }

    public EmulatedParcel? Find(string reference)
    {
        lock (_lock)
        {
            return _parcels.GetValueOrDefault(reference);
        }
    }

    /// <summary>Moves a parcel to one of Shiprocket's statuses of a shipment; null: no such parcel is booked.</summary>
    public EmulatedParcel? Move(string reference, int status)
    {
        lock (_lock)
        {
            if (Find(reference) is not { Awb.Length: > 0, Cancelled: false } parcel)
            {
                return null;
            }

            var moved = Put(parcel with { Status = status });
            messages?.Tell(Habits.Messages ?? MessageBehavior.Prompt, moved);
            return moved;
        }
    }

    public EmulatedAnswer Answer(EmulatedRequest request)
    {
        lock (_lock)
        {
            if (Habits.Away == true)
            {
                return Refuse("Service unavailable", StatusCodes.Status503ServiceUnavailable);
            }

            if (request is { Method: "POST", Path: "auth/login" })
            {
                return LogIn(Json(request.Body));
            }

            if (request.Authorization?.StartsWith(Bearer, StringComparison.Ordinal) != true)
            {
                return Refuse("Token is invalid or expired", StatusCodes.Status401Unauthorized);
            }

            var answer = Answer(request, request.Authorization[Bearer.Length..], Json(request.Body));
            if (request.Method != "POST" || Habits.LosesAnswers is not > 0)
            {
                return answer;
            }

            Habits = Habits with { LosesAnswers = Habits.LosesAnswers - 1 };
            return Refuse("Gateway timeout", StatusCodes.Status504GatewayTimeout);
        }
    }

    private EmulatedAnswer Answer(EmulatedRequest request, string login, JsonObject body) =>
        (request.Method, request.Path.TrimEnd('/')) switch
        {
            ("GET", "settings/company/pickup") => EmulatedAnswer.Ok(
                new JsonObject
                {
                    ["data"] = new JsonObject
                    {
                        ["shipping_address"] = new JsonArray(
                            new JsonObject
                            {
                                ["pickup_location"] = Place,
                                ["name"] = "Asha",
                                ["address"] = "12 MG Road, Camp",
                                ["city"] = "Pune",
                                ["state"] = "Maharashtra",
                                ["phone"] = "9876500000",
                                ["pin_code"] = "411001",
                            }
                        ),
                    },
                }
            ),
            ("GET", "courier/serviceability") => EmulatedRates.Answer(request, Habits.Dearer ?? 0),
            ("POST", "orders/create/adhoc") => Create(login, body),
            ("POST", "orders/create/return") => CreateReturn(login, body),
            ("GET", "orders" or "orders/processing/return") => EmulatedAnswer.Ok(
                new JsonObject
                {
                    ["data"] = new JsonArray([
                        .. Mine(login, request.Asked("search") ?? "")
                            .Where(parcel => parcel.IsReturn == request.Path.EndsWith("return", StringComparison.Ordinal))
                            .Select(EmulatedJson.Order),
                    ]),
                }
            ),
            ("POST", "orders/cancel") => Cancel(login, Numbers(body["ids"])),
            ("POST", "courier/assign/awb") => Assign(login, Numbers(body["shipment_id"]), Number(body["is_return"]) == 1),
            ("POST", "courier/generate/pickup") => PickUp(login, Numbers(body["shipment_id"])),
            ("POST", "courier/generate/label") => Label(login, Numbers(body["shipment_id"]), request.BaseUrl),
            ("GET", var path) when path.StartsWith("courier/track/shipment/", StringComparison.Ordinal) => OfShipment(
                login,
                Number(path.Split('/')[^1])
            )
                is { } parcel
                ? EmulatedAnswer.Ok(EmulatedJson.Tracking(parcel, time.GetUtcNow()))
                : Refuse("No such shipment", StatusCodes.Status404NotFound),
            _ => Refuse("Not found", StatusCodes.Status404NotFound),
        };

    private static EmulatedAnswer LogIn(JsonObject body) =>
        (string?)body["email"] is { Length: > 0 } email && (string?)body["password"] == Password
            ? EmulatedAnswer.Ok(new JsonObject { ["email"] = email, ["token"] = $"sandbox-{email}" })
            : Refuse("Invalid email and password combination", StatusCodes.Status400BadRequest);

    private EmulatedAnswer Create(string login, JsonObject body)
    {
        var reference = (string?)body["order_id"] ?? "";
        if (reference.Length == 0 || (string?)body["pickup_location"] != Place)
        {
            return Refuse("Wrong Pickup location entered. Please choose one location from the data given.");
        }

        if (Number(body["billing_pincode"]) is < 110_000 or > 999_999)
        {
            return Refuse("The billing pincode must be 6 digits.", StatusCodes.Status422UnprocessableEntity);
        }

        return New(login, reference, (string?)body["payment_method"] == "COD" ? (decimal?)body["sub_total"] ?? 0 : 0, isReturn: false);
    }

    private EmulatedAnswer CreateReturn(string login, JsonObject body)
    {
        string[] needed = ["order_id", "pickup_customer_name", "pickup_address", "pickup_city", "pickup_phone", "shipping_address"];
        return needed.FirstOrDefault(name => string.IsNullOrEmpty((string?)body[name])) is { } missing
                ? Refuse($"The {missing} field is required.", StatusCodes.Status422UnprocessableEntity)
            : Number(body["pickup_pincode"]) is < 110_000 or > 999_999 || Number(body["shipping_pincode"]) is < 110_000 or > 999_999
                ? Refuse("The pincode must be 6 digits.", StatusCodes.Status422UnprocessableEntity)
            : New(login, (string)body["order_id"]!, 0, isReturn: true);
    }

    private EmulatedAnswer New(string login, string reference, decimal collect, bool isReturn)
    {
        if (_parcels.ContainsKey(reference))
        {
            return Refuse("Order id already exists", StatusCodes.Status422UnprocessableEntity);
        }

        if (_parcels.Count >= Max)
        {
            _parcels.RemoveAt(0);
        }

        var parcel = Put(new EmulatedParcel(++_number, login, reference, collect, IsReturn: isReturn));
        return EmulatedAnswer.Ok(
            new JsonObject
            {
                ["order_id"] = parcel.Number,
                ["shipment_id"] = parcel.Shipment,
                ["status"] = "NEW",
                ["status_code"] = 1,
                ["awb_code"] = "",
                ["courier_company_id"] = "",
                ["courier_name"] = "",
            }
        );
    }

    private EmulatedAnswer Assign(string login, long[] shipments, bool isReturn)
    {
        if (shipments is not [var id] || OfShipment(login, id) is not { Cancelled: false } parcel || parcel.IsReturn != isReturn)
        {
            return Refuse("No such shipment");
        }

        if (Habits.Refuses == true)
        {
            return Refuse("No courier serves this pin code at the moment");
        }

        if (parcel.Awb.Length > 0)
        {
            return Refuse($"AWB is already assigned: {parcel.Awb}");
        }

        parcel = Put(parcel with { Awb = $"1904{parcel.Number}", Status = 1 });
        var assigned = new JsonObject { ["awb_code"] = parcel.Awb, ["courier_name"] = EmulatedParcel.Carrier };
        return EmulatedAnswer.Ok(
            new JsonObject
            {
                ["awb_assign_status"] = 1,
                ["response"] = new JsonObject { ["data"] = assigned },
            }
        );
    }

    private EmulatedAnswer PickUp(string login, long[] shipments)
    {
        if (shipments is not [var id] || OfShipment(login, id) is not { Cancelled: false, Awb.Length: > 0 } parcel)
        {
            return Refuse("No such shipment");
        }

        if (parcel.PickupAt.Length > 0)
        {
            return Refuse("Already in Pickup Queue.");
        }

        var at = time.GetUtcNow().ToOffset(TimeSpan.FromHours(5.5)).Date.AddDays(1).AddHours(11);
        parcel = Put(parcel with { PickupAt = at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Status = 3 });
        return EmulatedAnswer.Ok(
            new JsonObject
            {
                ["pickup_status"] = 1,
                ["response"] = new JsonObject { ["pickup_scheduled_date"] = parcel.PickupAt, ["status"] = 3 },
            }
        );
    }

    private EmulatedAnswer Label(string login, long[] shipments, string baseUrl) =>
        shipments.Length > 0 && shipments.All(id => OfShipment(login, id) is { Cancelled: false, Awb.Length: > 0 })
            ? EmulatedAnswer.Ok(
                new JsonObject { ["label_created"] = 1, ["label_url"] = $"{baseUrl}/labels/{string.Join('-', shipments)}.pdf" }
            )
            : Ok("""{"label_created":0,"response":"Label is not created for all shipments","message":"There is no label yet"}""");

    private EmulatedAnswer Cancel(string login, long[] orders)
    {
        var mine = _parcels.Values.Where(one => one.Login == login);
        if (orders is not [var number] || mine.FirstOrDefault(one => one.Number == number) is not { } parcel)
        {
            return Refuse("No such order");
        }

        if (parcel.Status > 5)
        {
            return Refuse("Cannot cancel: the order is shipped");
        }

        Put(parcel with { Cancelled = true });
        return Ok("""{"status_code":200,"message":"Order cancelled successfully."}""");
    }

    private EmulatedParcel Put(EmulatedParcel parcel) => _parcels[parcel.Reference] = parcel;

    private EmulatedParcel? OfShipment(string login, long shipment) =>
        _parcels.Values.FirstOrDefault(one => one.Login == login && one.Shipment == shipment);

    private IEnumerable<EmulatedParcel> Mine(string login, string reference) =>
        _parcels.GetValueOrDefault(reference) is { } parcel && parcel.Login == login ? [parcel] : [];

    private static long[] Numbers(JsonNode? node) => node is JsonArray many ? [.. many.Select(Number)] : [Number(node)];

    private static long Number(JsonNode? node) => Number(node?.ToString());

    private static long Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static JsonObject Json(string body)
    {
        try
        {
            return JsonNode.Parse(body.Length == 0 ? "{}" : body) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static EmulatedAnswer Ok(string json) => EmulatedAnswer.Ok(JsonNode.Parse(json)!);

    private static EmulatedAnswer Refuse(string message, int status = StatusCodes.Status400BadRequest) =>
        new(status, new JsonObject { ["message"] = message, ["status_code"] = status });
}
