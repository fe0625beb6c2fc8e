namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Why something was refused, in one language. <c>{0}</c> is the first number of the English sentence, mostly a limit.</summary>
internal sealed record RefusalTexts
{
    /// <summary>An e-mail address that is none.</summary>
    public required string Email { get; init; }

    /// <summary>This cannot be saved as it is. Please check it.</summary>
    public required string Other { get; init; }

    /// <summary>Fill this in.</summary>
    public required string Empty { get; init; }

    /// <summary>That is too long: at most {0} characters.</summary>
    public required string TooLong { get; init; }

    /// <summary>It has characters that cannot be shown here. Type it again without them.</summary>
    public required string Characters { get; init; }

    /// <summary>It is not there any more.</summary>
    public required string NotFound { get; init; }

    /// <summary>It was changed in the meantime. Load it again and repeat your change.</summary>
    public required string Stale { get; init; }

    /// <summary>At most {0} are possible. Remove something first.</summary>
    public required string Limit { get; init; }

    /// <summary>Write a whole number, such as 12.</summary>
    public required string WholeNumber { get; init; }

    /// <summary>Choose a number from {0} to {1}.</summary>
    public required string NumberRange { get; init; }

    /// <summary>This quantity is not possible. Check it.</summary>
    public required string Quantity { get; init; }

    /// <summary>Give a price, such as 150.</summary>
    public required string PriceEmpty { get; init; }

    /// <summary>Write the price in digits, such as 150 or 150.50.</summary>
    public required string PriceUnreadable { get; init; }

    /// <summary>A price is more than zero.</summary>
    public required string PriceNotPositive { get; init; }

    /// <summary>That price is too high.</summary>
    public required string PriceTooHigh { get; init; }

    /// <summary>Write an amount of more than zero.</summary>
    public required string Amount { get; init; }

    /// <summary>Write a number of percent, such as 18 or 8.875.</summary>
    public required string Rate { get; init; }

    /// <summary>This is not a phone number. Look at its digits, or add the country code.</summary>
    public required string Phone { get; init; }

    /// <summary>That code is not right, or it has run out. Ask for a new one.</summary>
    public required string WrongCode { get; init; }

    /// <summary>Too many codes were asked for. Try again later.</summary>
    public required string TooManyCodes { get; init; }

    /// <summary>We do not send codes to numbers of this country.</summary>
    public required string PhoneCountry { get; init; }

    /// <summary>The code could not be sent. Try again in a moment.</summary>
    public required string CodeNotSent { get; init; }

    /// <summary>Sign in first.</summary>
    public required string SignInFirst { get; init; }

    /// <summary>Your role in this shop does not include this. Ask the shop’s owner.</summary>
    public required string MayNot { get; init; }

    /// <summary>Too much is going on. Try again in a moment.</summary>
    public required string Busy { get; init; }

    /// <summary>Something went wrong. Try again.</summary>
    public required string WentWrong { get; init; }

    /// <summary>This request cannot be understood.</summary>
    public required string BadRequest { get; init; }

    /// <summary>What was sent is too large. Send less at a time, or a smaller file.</summary>
    public required string TooLarge { get; init; }

    /// <summary>Give your shop a link, such as asha-sweets.</summary>
    public required string SlugEmpty { get; init; }

    /// <summary>A link has {0} to {1} characters.</summary>
    public required string SlugLength { get; init; }

    /// <summary>A link has small letters a–z, digits and single hyphens between them.</summary>
    public required string SlugCharacters { get; init; }

    /// <summary>This link is reserved. Choose another.</summary>
    public required string SlugReserved { get; init; }

    /// <summary>This link is taken. Choose another.</summary>
    public required string SlugTaken { get; init; }

    /// <summary>Another one has this name.</summary>
    public required string NameTaken { get; init; }

    /// <summary>A category cannot be inside itself, and only {0} levels deep.</summary>
    public required string Inside { get; init; }

    /// <summary>This shop has no such category.</summary>
    public required string UnknownCategory { get; init; }

    /// <summary>This collection is filled by its rule. Change the rule, or the products.</summary>
    public required string ByRule { get; init; }

    /// <summary>Enter an option, such as Size, and its values, such as S, M, L.</summary>
    public required string Options { get; init; }

    /// <summary>The units are counted: change the stock instead.</summary>
    public required string StockCounted { get; init; }

    /// <summary>Choose a picture first.</summary>
    public required string Picture { get; init; }

    /// <summary>This picture cannot be used. Send a smaller JPEG, PNG, WebP, GIF or HEIC photo.</summary>
    public required string PictureRefused { get; init; }

    /// <summary>A product has {0} photos at most. The others were left out.</summary>
    public required string TooManyPictures { get; init; }

    /// <summary>An HSN code has 4 to 8 digits.</summary>
    public required string Hsn { get; init; }

    /// <summary>Choose one from the list.</summary>
    public required string Choose { get; init; }

    /// <summary>A tag has no comma: give each tag by itself.</summary>
    public required string TagComma { get; init; }

    /// <summary>A line needs two words or more, with commas between them.</summary>
    public required string Synonyms { get; init; }

    /// <summary>Write what customers search for.</summary>
    public required string Query { get; init; }

    /// <summary>Write the date and time, such as 2026-11-01T09:00.</summary>
    public required string Moment { get; init; }
    public required string HoursOverlap { get; init; }

    /// <summary>It ends before it starts.</summary>
    public required string EndsBefore { get; init; }

    /// <summary>A code has {0} to {1} letters a–z, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Another discount has this code. Choose another.</summary>
    public required string CodeTaken { get; init; }

    /// <summary>Enter weights in grams, such as 500.</summary>
    public required string Grams { get; init; }

    /// <summary>Each step must reach further than the one before; only the last may have no end.</summary>
    public required string Bands { get; init; }

    /// <summary>Choose the state, by its name or its letters.</summary>
    public required string State { get; init; }

    /// <summary>Choose a country.</summary>
    public required string Country { get; init; }

    /// <summary>One of these is no postal code and no beginning of one there.</summary>
    public required string PostalCode { get; init; }

    /// <summary>GST is for shops in India: choose India as the country.</summary>
    public required string GstNeedsIndia { get; init; }

    /// <summary>This is not a GSTIN: it has 15 letters and digits. Compare it with your certificate.</summary>
    public required string Gstin { get; init; }

    /// <summary>This GSTIN is of another state.</summary>
    public required string GstinState { get; init; }

    /// <summary>Deliver, or let shoppers fetch their orders: one of them is needed.</summary>
    public required string NoDelivery { get; init; }

    /// <summary>Keep one way to pay: cash on delivery, a UPI address, or online payment.</summary>
    public required string NoPayment { get; init; }

    /// <summary>A UPI address looks like name@bank.</summary>
    public required string Vpa { get; init; }

    /// <summary>UPI pays in rupees only: clear the UPI address, or keep INR as the currency.</summary>
    public required string UpiNeedsInr { get; init; }

    /// <summary>Write a corner a line, or GeoJSON with one polygon without holes.</summary>
    public required string AreaUnreadable { get; init; }

    /// <summary>The sides of the area cross or touch.</summary>
    public required string AreaCrosses { get; init; }

    /// <summary>An area cannot cross the 180th meridian.</summary>
    public required string AreaDateLine { get; init; }

    /// <summary>An area has 3 to 100 corners, and a shop at most 20 areas.</summary>
    public required string AreaCorners { get; init; }
    public required string HasProducts { get; init; }

    /// <summary>A colour is written as # and six digits, such as #0f766e.</summary>
    public required string Colour { get; init; }

    /// <summary>Copy it from the gateway’s settings, as it stands there.</summary>
    public required string Key { get; init; }

    /// <summary>This installation has no payment gateway. Ask its operator.</summary>
    public required string NoGateway { get; init; }

    /// <summary>This number belongs to a member of the team already.</summary>
    public required string AlreadyMember { get; init; }

    /// <summary>Write the reason: your customer reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>Write the payment’s reference (UTR) as the app shows it: 4 to 40 letters and digits.</summary>
    public required string Reference { get; init; }

    /// <summary>That is more than what is left of the payment.</summary>
    public required string RefundTooHigh { get; init; }

    /// <summary>This is not possible with the order as it is now.</summary>
    public required string StepNotAllowed { get; init; }

    /// <summary>Say what changes: the quantities or the address.</summary>
    public required string NoChange { get; init; }

    /// <summary>Nothing would be left of the order. Cancel it instead.</summary>
    public required string NothingLeft { get; init; }

    /// <summary>There is an invoice once the order is confirmed or paid.</summary>
    public required string InvoiceTooEarly { get; init; }

    /// <summary>It could not be printed. Try again, or print the page instead.</summary>
    public required string NoPdf { get; init; }

    /// <summary>Type the domain you own, such as shop.example.com.</summary>
    public required string DomainEmpty { get; init; }

    /// <summary>This domain does not lead to your shop yet, or belongs to another.</summary>
    public required string DomainTaken { get; init; }

    /// <summary>Write the whole address, such as https://example.com/dukaan.</summary>
    public required string Url { get; init; }

    /// <summary>This webhook is off. Turn it on first.</summary>
    public required string WebhookOff { get; init; }

    /// <summary>This file cannot be read. Save it as CSV and send it again.</summary>
    public required string File { get; init; }

    /// <summary>There is not enough in stock.</summary>
    public required string NotEnough { get; init; }

    /// <summary>There is nothing at this address.</summary>
    public required string AddressMissing { get; init; }

    /// <summary>A sale price is more than zero and lower than the usual price.</summary>
    public required string SalePrice { get; init; }

    /// <summary>A sale ends after it begins, and not in the past.</summary>
    public required string SaleEnds { get; init; }

    /// <summary>The same stands in line {0} already.</summary>
    public required string ImportTwice { get; init; }

    /// <summary>A spreadsheet damaged this. Make the column text there, and type it again.</summary>
    public required string Damaged { get; init; }

    /// <summary>This can mean two things. Write it so that it can mean only one.</summary>
    public required string Ambiguous { get; init; }

    /// <summary>A quotation mark is opened in this row and never closed.</summary>
    public required string QuotationMark { get; init; }

    /// <summary>A customer needs a phone number or an e-mail address.</summary>
    public required string Contact { get; init; }

    /// <summary>The first row must name the columns, such as title and price.</summary>
    public required string Headings { get; init; }

    /// <summary>This picture could not be fetched from its address.</summary>
    public required string PictureFetch { get; init; }

    /// <summary>Products of this kind are not possible here.</summary>
    public required string ProductKind { get; init; }

    /// <summary>This file takes too much work. Split it into several files.</summary>
    public required string FileCostly { get; init; }
}
