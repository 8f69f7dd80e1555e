/**
 * Given names common in the United States, for telling "John Smith" from the name of a firm. Names that head well-known firms
 * or serve as surnames as often (Morgan, Philip Morris, Martin, Lee) are left out.
 */
const NAMES = new Set(
  ('Aaron Abigail Adam Adrian Agnes Alan Albert Alejandro Alexander Alexandra Alfred Alice Alicia Allison Amanda Amber Amy Ana Andrea Andrew Angela Anita Ann Anna Anne ' +
    'Annette Anthony Antonio April Arlene Ashley Audrey Barbara Beatrice Benjamin Bernard Bernice Bertha Beth Betty Beverly Bobby Bonnie Brandon Brenda Brent Brian Brittany ' +
    'Bruce Bryan Carl Carla Carlos Carmen Carol Caroline Carolyn Catherine Cecil Charlene Charles Charlotte Cheryl Chris Christina Christine Christopher Cindy Claire Clara ' +
    'Clarence Claude Connie Constance Corey Courtney Craig Cristina Crystal Cynthia Daniel Danielle Danny Darlene Darrell Darren David Dawn Deborah Debra Denise Dennis Derek ' +
    'Derrick Diana Diane Dolores Donald Donna Doris Dorothy Douglas Duane Dustin Earl Eddie Edgar Edith Edna Eduardo Edward Edwin Eileen Elaine Eleanor Elizabeth Ellen Elsie ' +
    'Emily Emma Eric Erica Erik Erin Ernest Esther Ethel Eugene Eva Evelyn Felicia Fernando Florence Frances Francis Francisco Frank Franklin Fred Frederick Gail Gary Gene ' +
    'Genevieve George Gerald Geraldine Gertrude Gilbert Gina Gladys Glenda Glenn Gloria Gregory Guadalupe Gwendolyn Harold Harry Harvey Hazel Heather Hector Heidi Helen ' +
    'Henry Herbert Herman Hilda Holly Howard Ian Ida Irene Isaac Isabel Ivan Jack Jacob Jacqueline Jaime Jamal James Jamie Jane Janet Janice Jason Javier Jay Jean Jeanette ' +
    'Jeanne Jeff Jeffery Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joann Joanne Joe Joel John Johnny Jon Jonathan Jorge Jose Joseph ' +
    'Josephine Joshua Joyce Juan Juanita Judith Judy Julia Julian Julie Julio June Justin Karen Karl Katherine Kathleen Kathryn Kathy Katie Keith Kenneth Kevin Kimberly Kristen ' +
    'Kristin Kristina Kyle Larry Laura Lauren Laurie Lawrence Leah Leon Leona Leonard Leroy Leslie Lillian Linda Lisa Lois Loretta Lori Louis Louise Lucille Lucy Luis Lydia ' +
    'Lynn Mabel Manuel Marcia Marcus Margaret Maria Marian Marie Marilyn Mario Marion Marjorie Mark Marlene Marsha Martha Marvin Mary Matthew Maureen Maurice Megan Melanie ' +
    'Melissa Melvin Michael Micheal Michelle Miguel Mildred Milton Minnie Miriam Monica Myrtle Nancy Natalie Natasha Nathan Nathaniel Neil Nicholas Nicole Nina Norma Norman ' +
    'Olga Omar Oscar Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy Peter Phillip Phyllis Rachel Rafael Ralph Ramon Randall Randy Raul Raymond Rebecca Regina Rene ' +
    'Renee Rhonda Ricardo Richard Rick Ricky Rita Robert Roberta Roberto Robin Rodney Roger Roland Ronald Ronnie Rosa Rosalie Rose Rosemary Roxanne Ruben Ruby Russell Ruth ' +
    'Ryan Sally Salvador Samantha Samuel Sandra Sara Sarah Scott Sean Sergio Seth Shannon Sharon Shawn Sheila Shelly Sherri Sherry Shirley Sonia Sophia Stacey Stacy Stella ' +
    'Stephanie Stephen Steve Steven Sue Susan Suzanne Sylvia Tamara Tammy Tanya Tara Teresa Terrance Terri Thelma Theodore Theresa Thomas Tiffany Timothy Tina Todd Tom Toni ' +
    'Tonya Tracy Travis Troy Tyrone Vanessa Vera Vernon Veronica Vicki Vickie Victor Victoria Vincent Viola Vivian Wanda Wayne Wendy William Willie Yolanda Yvonne Zachary ' +
    'Abdul Ahmed Alberto Alfonso Alfredo Allan Alvin Andres Angel Armando Arnold Arturo Bernice Blanca Brett Byron Calvin Cameron Cedric Cesar Chad Clayton Clifford Clifton Cody Curtis ' +
    'Dale Damon Darius Darnell Darryl Dean Delores Dominic Donnie Dwayne Dwight Edmund Elena Elias Emilio Emmanuel Enrique Ernesto Estelle Ethan Eunice Evan Ezekiel Fidel Floyd Forrest ' +
    'Garrett Geoffrey Gerardo Gordon Grace Gustavo Guillermo Hannah Harriet Homer Horace Hugh Hugo Ignacio Irving Irma Jared Jermaine Jerald Joaquin Jodi Juana Kate Kelly Kurt ' +
    'Lance Laverne Lester Lonnie Lorenzo Lorraine Luther Mack Malcolm Marcos Marguerite Maxine Maya Micah Mitchell Mohamed Mohammed Monique Muhammad Myra Naomi Noah Nora Orlando ' +
    'Owen Pablo Perry Priscilla Rodolfo Rodrigo Roosevelt Rosemarie Roy Rudolph Rudy Rufus Sheldon Sidney Silvia Simon Stuart Terence Terry Tomas Tyler Velma ' +
    'Vicente Virgil Vivian Walter Wesley Wilbur Wilfred Willard Winston Yesenia Yvette').split(' '),
);

export const isGivenName = (word: string): boolean => NAMES.has(word);
